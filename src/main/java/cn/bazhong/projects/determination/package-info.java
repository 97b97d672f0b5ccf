/** What restricts owners, found after they were heard: data not delivered, not shared or collected twice, systems not secure (A11, A32, A47). */
package cn.bazhong.projects.determination;
