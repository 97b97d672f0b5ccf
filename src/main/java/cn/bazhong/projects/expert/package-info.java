/** The experts' register and the random draw from it, which audit can repeat (A5, A21). */
package cn.bazhong.projects.expert;
