package cn.bazhong.projects.portal;

/**
 * What an owner wants to build, as far as one application differs from another.
 *
 * @param sector  as the form names it
 * @param total   in 万元, all of it special funds of the list's year
 */
record Proposal(String name, String sector, String person, String post, String summary, String total) {
    static final Proposal LEARNING = new Proposal("巴中市中小学网络学习空间", "教育", "冉启明", "局长",
            "建设覆盖全市中小学的网络学习空间，汇聚课程资源，对接国家智慧教育公共服务平台。", "200");
    static final Proposal IMAGING = new Proposal("巴中市基层医疗影像云服务", "卫生健康", "苟晓燕", "主任",
            "建设全市基层医疗机构影像集中存储与远程诊断服务，检查结果互认。", "350");
}
