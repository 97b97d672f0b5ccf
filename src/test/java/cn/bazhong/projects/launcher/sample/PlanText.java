package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an implementation plan of the sample says, from what the project said when it was applied for. */
final class PlanText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlanText() {
    }

    static Map<String, Object> of(JsonNode project, JsonNode begun) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("chapters", chapters(project, !begun.get("participants").isEmpty()));
        content.put("costLines", costs(project.get("totalInvestment").decimalValue()));
        content.put("catalogueEntries", catalogue(begun));
        content.put("products", List.of(
                product("国产关系型数据库", "业务数据存储", "列入安全可靠测评结果公告"),
                product("国产服务器操作系统", "应用和数据库服务器", "列入安全可靠测评结果公告")));
        content.put("participants", begun.get("participants"));
        content.put("protectionGrade", 3);
        return content;
    }

    private static List<Map<String, Object>> chapters(JsonNode project, boolean joint) {
        String name = project.get("name").asText();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("NEED", "“" + name + "”已列入年度信息化项目清单。现有业务依靠表格和人工汇总，数据不能及时共享，跨部门协同效率低，有必要建设。");
        texts.put("SCOPE", project.at("/profile/summary").asText());
        texts.put("TECHNICAL_DESIGN", "采用微服务架构，部署于“智慧巴中”云，通过市级数据交换平台共享数据，统一身份认证，按三年业务增长测算容量。");
        texts.put("DATA_RESOURCES", "按目录编制数据资源，统一编码和更新机制，汇聚到市级数据资源中心。");
        texts.put("SECURITY", "按网络安全等级保护第三级设计，落实数据分类分级、访问控制、日志审计和容灾备份。");
        texts.put("CRYPTOGRAPHY", "身份鉴别、数据传输和存储采用国产密码算法，同步编制密码应用方案并开展评估。");
        texts.put("PRODUCTS", "主要软硬件采用安全可靠产品，详见产品清单。");
        texts.put("COSTS", "费用按功能点和市场询价测算，依据见费用明细。");
        texts.put("IMPLEMENTATION", "分需求设计、开发部署、试运行和验收四个阶段实施，成立由主要负责人牵头的项目组。");
        if (joint) {
            texts.put("JOINT_CONSTRUCTION", "牵头部门负责平台建设，参建部门按分工提供数据和接口，内容互不重复。");
        }
        if (project.at("/profile/civilWorks").asBoolean() || project.at("/profile/highEnergyUse").asBoolean()) {
            texts.put("EXEMPT_MATTERS", "机房改造在既有建筑内进行，不新增用地；能耗按节能设计标准测算，不产生新的污染物。");
        }
        if (project.at("/profile/countySharing").asBoolean()) {
            texts.put("COUNTY_SHARING", "统一数据标准和接口规范，市级建设平台和标准，各县（区）按规范接入，由牵头部门组织培训和指导。");
        }
        return texts.entrySet().stream().map(one -> Map.<String, Object>of("section", one.getKey(), "text", one.getValue())).toList();
    }

    /** Shares of the total; what is left over is the contingency. */
    private static List<Map<String, Object>> costs(BigDecimal total) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(line("应用软件开发", "SOFTWARE_DEVELOPMENT", share(total, "0.58"), "按功能点估算工作量，人月单价参照近期中标价"));
        lines.add(line("服务器与终端设备", "HARDWARE", share(total, "0.17"), "三家询价取平均"));
        lines.add(line("系统集成与数据迁移", "SYSTEM_INTEGRATION", share(total, "0.09"), "按软硬件费用比例"));
        lines.add(line("等级保护与密码应用", "SECURITY", share(total, "0.08"), "测评机构报价"));
        lines.add(line("设计、监理与检测", "OTHER", share(total, "0.05"), "按收费标准"));
        BigDecimal spent = lines.stream().map(one -> (BigDecimal) one.get("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
        lines.add(line("预备费", "CONTINGENCY", total.subtract(spent), "其余"));
        return lines;
    }

    private static BigDecimal share(BigDecimal total, String part) {
        return total.multiply(new BigDecimal(part)).setScale(2, RoundingMode.HALF_UP);
    }

    private static Map<String, Object> line(String name, String kind, BigDecimal amount, String basis) {
        return Map.of("id", UUID.randomUUID().toString(), "name", name, "kind", kind, "amount", amount, "basis", basis);
    }

    /** What the application could leave out has to be there now. */
    private static List<JsonNode> catalogue(JsonNode begun) {
        List<JsonNode> entries = new ArrayList<>();
        begun.get("catalogueEntries").forEach(one -> {
            ObjectNode entry = one.deepCopy();
            fill(entry, "format", "数据库表");
            fill(entry, "updateCycle", "每日");
            fill(entry, "openKind", "NONE");
            entries.add(entry);
        });
        if (entries.isEmpty()) {
            entries.add(JSON.createObjectNode().put("resource", "业务办理记录").put("fields", "事项、时间、结果").put("sharingKind", "CONDITIONAL")
                    .put("openKind", "NONE").put("onlyForParticularFirms", false).put("format", "数据库表").put("updateCycle", "每日"));
        }
        return entries;
    }

    private static void fill(ObjectNode entry, String field, String text) {
        if (entry.path(field).asText("").isBlank() || entry.path(field).isNull()) {
            entry.put(field, text);
        }
    }

    private static Map<String, Object> product(String name, String purpose, String explanation) {
        return Map.of("name", name, "purpose", purpose, "secureAndReliable", true, "explanation", explanation);
    }

    /** A page of PDF that names the project by its code. */
    static byte[] paper(String code) {
        String text = "BT /F1 18 Tf 72 760 Td (Implementation plan " + code + ") Tj ET";
        List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
