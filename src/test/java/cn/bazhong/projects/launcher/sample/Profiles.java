package cn.bazhong.projects.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The profile of a planned project, as its owner would fill it in. */
final class Profiles {
    private static final Map<Character, String> CATEGORY = Map.of('I', "INFRASTRUCTURE", 'A', "APPLICATION_SYSTEM",
            'S', "SECURITY_SYSTEM");
    private static final Map<Character, String> NATURE = Map.of('N', "NEW", 'E', "EXTENSION", 'U', "UPGRADE");
    private static final Map<Character, String> CONTENT = Map.of('D', "DESIGN", 'C', "CONSTRUCTION", 'O', "OPERATION_SERVICE");
    private static final Map<Character, String> MODE = Map.of('B', "SELF_BUILT", 'P', "PURCHASED_SERVICE");
    private static final Map<Character, String> SOURCE = Map.of('S', "SPECIAL_FUNDS", 'U', "UPPER_LEVEL_FUNDS",
            'F', "SELF_RAISED", 'E', "ENTERPRISE_CONTRIBUTION");
    private static final Map<String, String> SHARING = Map.of("U", "UNCONDITIONAL", "C", "CONDITIONAL", "N", "NONE");
    private static final String SECRECY_OF_DUTY = "《中华人民共和国数据安全法》第三十八条：履行职责中知悉的个人隐私、个人信息等数据应当依法予以保密。";
    private static final Map<String, String> HARDWARE_LAW = Map.of(
            "511900-ZJFY", "《中华人民共和国民事诉讼法》第十六条关于在线诉讼的规定，须在诉讼服务场所配备自助设备。",
            "511900-GAJ", "《全国人民代表大会常务委员会关于司法鉴定管理问题的决定》第七条，侦查机关鉴定机构须有专用设备。");
    private static final List<String> SECURE = List.of(
            "操作系统、数据库和中间件从安全可靠产品目录中选用，按网络安全等级保护第三级建设，同步开展商用密码应用安全性评估。",
            "主要软硬件选用通过安全可靠测评的产品，部署在政务云等级保护第三级区域，数据传输和存储采用国产密码算法。",
            "按网络安全等级保护第二级建设，终端与数据库均选用国产产品，上线前完成安全检测和密码应用评估。");

    private Profiles() {
    }

    static Map<String, Object> of(PlannedProject project) {
        Map<String, Object> profile = new LinkedHashMap<>();
        contents(project, profile);
        money(project, profile);
        planning(project, profile);
        sharing(project, profile);
        return profile;
    }

    private static void contents(PlannedProject project, Map<String, Object> profile) {
        Ledger.Owner owner = Ledger.owner(project.owner());
        profile.put("name", project.name());
        profile.put("summary", project.summary());
        profile.put("performanceGoals", project.goals());
        profile.put("category", CATEGORY.get(project.kind().charAt(0)));
        profile.put("nature", NATURE.get(project.kind().charAt(1)));
        profile.put("originalProjectAccepted", project.kind().charAt(1) == 'N' ? null : true);
        profile.put("contentKind", CONTENT.get(project.kind().charAt(2)));
        profile.put("mode", MODE.get(project.kind().charAt(3)));
        profile.put("sector", owner.sector());
        profile.put("industryAuthority", owner.authority());
        profile.put("responsiblePerson", owner.person());
        profile.put("responsiblePost", owner.post());
        profile.put("secureProductStatement", SECURE.get((project.year() + project.number()) % SECURE.size()));
    }

    private static void money(PlannedProject project, Map<String, Object> profile) {
        profile.put("totalInvestment", project.total());
        profile.put("fundingLines", project.fundLines().stream().map(line -> Map.of("year", line.year(),
                "source", SOURCE.get(line.source()), "amount", line.amount())).toList());
        profile.put("governmentInvestment", project.fundLines().stream().anyMatch(line -> "SU".indexOf(line.source()) >= 0));
        profile.put("upstreamCoordinated", project.has("u"));
    }

    private static void planning(PlannedProject project, Map<String, Object> profile) {
        LocalDate start = LocalDate.of(project.year(), 3 + project.number() % 5, 1);
        LocalDate end = start.plusMonths(project.months()).minusDays(1);
        profile.put("plannedStart", start.toString());
        profile.put("plannedEnd", end.toString());
        profile.put("planningBasis", basis(project));
        profile.put("negativeList", IntStream.rangeClosed(1, 8).mapToObj(item -> declaration(project, item)).toList());
        profile.put("systemsReplaced", project.has("x")
                ? List.of(Map.of("name", replaced(project.name()), "shutdownDate", end.plusMonths(2).toString())) : List.of());
        profile.put("civilWorks", project.has("c"));
        profile.put("highEnergyUse", project.has("e"));
    }

    private static Map<String, Object> basis(PlannedProject project) {
        if (project.has("d")) {
            return Map.of("kind", "PARTY_GOVERNMENT_DECISION", "reference",
                    "市政府常务会议议定事项（" + (project.year() - 1) + "年第" + (project.number() % 20 + 1) + "次）");
        }
        if (project.fundLines().stream().noneMatch(line -> "SU".indexOf(line.source()) >= 0)) {
            return Map.of("kind", "NONE");
        }
        return Map.of("kind", "SPECIAL_PLAN", "reference", plan(project));
    }

    private static String plan(PlannedProject project) {
        String place = project.owner().startsWith(People.CITY.code()) ? "巴中市" : "巴州区";
        return place + (project.year() < 2027 ? "“十四五”信息化建设和数字经济发展总体规划" : "数字政府建设三年行动方案（2026—2028年）");
    }

    private static Map<String, Object> declaration(PlannedProject project, int item) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        boolean applies = item == 1 && project.has("E1");
        declaration.put("item", item);
        declaration.put("applies", applies);
        declaration.put("legalBasis", applies ? HARDWARE_LAW.get(project.owner()) : null);
        declaration.put("explanation", applies ? "设备仅用于法定职责所需场所，后台系统部署在政务云或上级统一平台。" : null);
        return declaration;
    }

    /** What is replaced is named like what replaces it, without the words that say it gets better. */
    private static String replaced(String name) {
        return "原" + name.replaceAll("(智能化)?(升级|改造|更新|优化|整合|贯标|“.*”|与.*)", "").replaceAll("（.*）", "") + "（旧版）";
    }

    private static void sharing(PlannedProject project, Map<String, Object> profile) {
        boolean shares = !project.has("n");
        profile.put("cloudDeployed", true);
        profile.put("platformsConnected", platforms(project));
        profile.put("sharesData", shares);
        profile.put("nonSharingBasis", shares ? null : SECRECY_OF_DUTY);
        profile.put("catalogueEntries", catalogue(project));
        profile.put("countySharing", project.has("k"));
        profile.put("participants", Ledger.partners(project.name()).stream().map(partner -> Map.of("department",
                partner.department(), "scope", partner.scope(), "dataDuties", partner.duties())).toList());
    }

    private static List<String> platforms(PlannedProject project) {
        List<String> platforms = new ArrayList<>(List.of("EXCHANGE_PLATFORM"));
        if (project.kind().charAt(0) == 'A') {
            platforms.add("COMMON_SUPPORT");
        }
        if (project.has("i")) {
            platforms.add("INTEGRATED_SERVICES");
        }
        if (project.has("o")) {
            platforms.add("COLLABORATIVE_OFFICE");
        }
        return platforms;
    }

    private static List<Map<String, Object>> catalogue(PlannedProject project) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (String entry : project.catalogue().split(";")) {
            String[] parts = entry.strip().split(":");
            if (parts.length == 4) {
                entries.add(Map.of("resource", parts[0], "fields", parts[1], "sharingKind", SHARING.get(parts[2]),
                        "openKind", parts[2].equals("U") ? "OPEN" : "NONE", "onlyForParticularFirms", false,
                        "format", parts[3].contains("时") ? "接口" : "数据库表", "updateCycle", "每" + parts[3].replace("实时", "次变更")));
            }
        }
        return entries;
    }
}
