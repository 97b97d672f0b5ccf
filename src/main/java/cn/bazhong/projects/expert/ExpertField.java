package cn.bazhong.projects.expert;

/** What an expert of information technology is called for (A5). Texts: {@code expertField.<name>}. */
public enum ExpertField {
    SOFTWARE, DATA, INFRASTRUCTURE, NETWORK_SECURITY, CRYPTOGRAPHY, COST, DIGITAL_GOVERNMENT
}
