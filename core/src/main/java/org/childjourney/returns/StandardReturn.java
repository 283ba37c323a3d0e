package org.childjourney.returns;

/// The standard returns that can be loaded.
public enum StandardReturn {
    /// Children looked after and care leavers.
    SSDA903("ssda903"),
    /// Children in need, from referral to protection plan.
    CIN_CENSUS("cin");

    private final String code;

    StandardReturn(String code) {
        this.code = code;
    }

    /// What the record of an import calls it.
    public String code() {
        return code;
    }
}
