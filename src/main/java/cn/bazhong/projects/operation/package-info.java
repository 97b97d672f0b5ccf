/** Operation and maintenance: money year by year, contracts, cloud, replaced systems, assessments (A8, A30, A32, A33, A35, A38, A45). */
package cn.bazhong.projects.operation;
