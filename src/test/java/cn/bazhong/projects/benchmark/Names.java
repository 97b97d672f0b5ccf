package cn.bazhong.projects.benchmark;

/** Names of generated projects, in which three terms of two characters occur as often as they are searched for. */
final class Names {
    /** In exactly twenty names. */
    static final String FEW = "古籍";
    /** In one of a thousand. */
    static final String SOME = "防汛";
    /** In two of five. */
    static final String MANY = "平台";

    private static final String THEMES = "校园安全 学籍管理 智慧课堂 电子病历 远程会诊 疫苗接种 交通诱导 公交调度 客运监管 道路养护 社会救助 养老服务 "
            + "婚姻登记 殡葬管理 就业创业 劳动监察 工伤认定 社保经办 住房保障 房屋交易 建筑工地 燃气监测 河长巡查 水质监测 灌溉用水 农产品溯源 "
            + "畜禽防疫 耕地保护 林火预警 森林资源 文物保护 旅游服务 数字影院 全民健身 档案利用 信访接待 法律援助 社区矫正 公证服务 应急指挥 "
            + "危化品监管 矿山监测 食品安全 药品追溯 特种设备 价格监测 统计直报 国资监管 审计分析 预算绩效 电子票据 公共资源交易 市政设施 垃圾分类";
    private static final String FORMS = "管理系统 服务系统 监测系统 数据库 业务系统 信息系统 一张图 移动应用 视频联网 机房改造 网络升级 运维服务 安全加固";
    private static final String PLACES = "巴州区 恩阳区 通江县 南江县 平昌县 经开区 文旅新区 全市 市本级 城区";

    private Names() {
    }

    /** SQL for the name of project number {@code n} of the department {@code d}. */
    static String sql() {
        return "d.name || " + word(PLACES, "n / 7") + " || CASE WHEN n % 5000 = 13 AND n <= 100000 THEN '" + FEW
                + "数字化' WHEN n % 1000 = 7 THEN '" + SOME + "抗旱' ELSE " + word(THEMES, "n * 7919 / 13") + " END || "
                + "CASE WHEN n % 5 < 2 THEN '" + MANY + "' ELSE " + word(FORMS, "n / 3") + " END || '（' || (1 + n % 9) || '期）'";
    }

    private static String word(String words, String choice) {
        String[] all = words.split(" ");
        return "(ARRAY['" + String.join("','", all) + "'])[1 + (" + choice + ") % " + all.length + "]";
    }
}
