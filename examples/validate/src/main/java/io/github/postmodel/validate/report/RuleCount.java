package io.github.postmodel.validate.report;

/**
 * How often a rule is broken.
 *
 * @param rule its name
 * @param count how often
 * @param fixable how many of these can be fixed safely
 * @param unsafe how many more can be fixed, but not safely
 */
public record RuleCount(String rule, long count, long fixable, long unsafe) {
    /** The same, and one more file. */
    RuleCount plus(long more, long fixed, long fixedUnsafely) {
        return new RuleCount(rule, count + more, fixable + fixed, unsafe + fixedUnsafely);
    }

    /** What can be fixed, in a few words. */
    public String fixes() {
        String safe = fixable == 0 ? "" : number(fixable) + " with --fix";
        String more = unsafe == 0 ? "" : number(unsafe) + " with --unsafe-fixes";
        return safe.isEmpty() && more.isEmpty() ? "no" : safe + (safe.isEmpty() || more.isEmpty() ? "" : ", ") + more;
    }

    private String number(long some) {
        return some == count ? "all" : Long.toString(some);
    }
}
