package org.shegong.account;

/** One thing that a role may allow. Every route of the web names the one it needs. */
public enum Permission {
    /** Everyone who is signed in: home, own password, own sessions, own tokens, own messages, own drafts and views. */
    OWN_ACCOUNT,
    /** A worker's own record. */
    OWN_RECORD,
    /** Lists and records of people, by name. */
    READ_WORKERS(true),
    /** Entering, correcting, changing employer, leaving. */
    EDIT_WORKERS(true),
    /** Seeing an ID number, phone, account or address in full, with a purpose. */
    REVEAL_PERSONAL_DATA(true),
    /** Joining two records of one person, and undoing it. */
    MERGE_WORKERS(true),
    /** Letting somebody go to another district, asking for somebody, and taking somebody over. */
    HAND_OVER_WORKERS(true),
    READ_ORGANIZATIONS,
    EDIT_ORGANIZATIONS,
    /** Regions, code lists, calendar, authorities, source documents. */
    READ_REFERENCE,
    EDIT_REFERENCE,
    /** Bulk import of employers and rosters. */
    IMPORT(true),
    READ_OVERVIEW,
    /** Taking lists away as files, with a purpose. */
    EXPORT(true),
    /** The page of long work. */
    SEE_JOBS,
    READ_ACCOUNTS,
    /** Making, disabling and resetting accounts. */
    MANAGE_ACCOUNTS,
    /** Giving, confirming and ending grants. */
    GRANT_ROLES,
    /** Ending the sessions of others. */
    END_SESSIONS,
    /** Inviting staff of employers and workers by a code. */
    INVITE,
    READ_AUDIT;

    private final boolean naming;

    Permission() {
        this(false);
    }

    Permission(boolean naming) {
        this.naming = naming;
    }

    /** Whether it is worth nothing to someone who may not see names. */
    boolean needsNames() {
        return naming;
    }
}
