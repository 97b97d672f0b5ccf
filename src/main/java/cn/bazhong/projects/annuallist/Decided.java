package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.procedure.ItemDecision;

/** One decision that fits its line, and what it makes of it. */
record Decided(LineState line, ItemDecision decision, Stand result) {

    /** Whether something else stands afterwards. */
    boolean changes() {
        return !result.equals(line.now());
    }
}
