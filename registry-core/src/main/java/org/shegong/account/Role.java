package org.shegong.account;

import static org.shegong.account.Permission.EDIT_ORGANIZATIONS;
import static org.shegong.account.Permission.EDIT_REFERENCE;
import static org.shegong.account.Permission.EDIT_WORKERS;
import static org.shegong.account.Permission.END_SESSIONS;
import static org.shegong.account.Permission.EXPORT;
import static org.shegong.account.Permission.GRANT_ROLES;
import static org.shegong.account.Permission.HAND_OVER_WORKERS;
import static org.shegong.account.Permission.IMPORT;
import static org.shegong.account.Permission.INVITE;
import static org.shegong.account.Permission.MANAGE_ACCOUNTS;
import static org.shegong.account.Permission.MERGE_WORKERS;
import static org.shegong.account.Permission.OWN_ACCOUNT;
import static org.shegong.account.Permission.OWN_RECORD;
import static org.shegong.account.Permission.READ_ACCOUNTS;
import static org.shegong.account.Permission.READ_AUDIT;
import static org.shegong.account.Permission.READ_ORGANIZATIONS;
import static org.shegong.account.Permission.READ_OVERVIEW;
import static org.shegong.account.Permission.READ_REFERENCE;
import static org.shegong.account.Permission.READ_WORKERS;
import static org.shegong.account.Permission.REVEAL_PERSONAL_DATA;
import static org.shegong.account.Permission.SEE_JOBS;

import java.util.EnumSet;
import java.util.Set;

/** The eleven roles, each with all that it may: the one table of policy. Where it may is for the grant to say. */
public enum Role {
    /** A social worker, for the own record. */
    WORKER(OWN_RECORD, READ_REFERENCE),
    /** HR staff of an employer. */
    ORG_HR(
            READ_WORKERS,
            EDIT_WORKERS,
            REVEAL_PERSONAL_DATA,
            READ_ORGANIZATIONS,
            READ_REFERENCE,
            IMPORT,
            READ_OVERVIEW,
            EXPORT,
            SEE_JOBS,
            INVITE),
    /** A town or street. */
    TOWN_OFFICER(
            READ_WORKERS,
            EDIT_WORKERS,
            REVEAL_PERSONAL_DATA,
            READ_ORGANIZATIONS,
            READ_REFERENCE,
            IMPORT,
            READ_OVERVIEW,
            EXPORT,
            SEE_JOBS,
            INVITE),
    /** A competent department: sees the people of the employers it supervises. */
    BUREAU_OFFICER(
            READ_WORKERS,
            REVEAL_PERSONAL_DATA,
            READ_ORGANIZATIONS,
            READ_REFERENCE,
            READ_OVERVIEW,
            EXPORT,
            SEE_JOBS,
            INVITE),
    /** A county-level bureau. */
    DISTRICT_OFFICER(
            READ_WORKERS,
            EDIT_WORKERS,
            REVEAL_PERSONAL_DATA,
            MERGE_WORKERS,
            HAND_OVER_WORKERS,
            READ_ORGANIZATIONS,
            EDIT_ORGANIZATIONS,
            READ_REFERENCE,
            IMPORT,
            READ_OVERVIEW,
            EXPORT,
            SEE_JOBS,
            INVITE),
    /** The city bureau. */
    CITY_OFFICER(
            READ_WORKERS,
            EDIT_WORKERS,
            REVEAL_PERSONAL_DATA,
            MERGE_WORKERS,
            HAND_OVER_WORKERS,
            READ_ORGANIZATIONS,
            EDIT_ORGANIZATIONS,
            READ_REFERENCE,
            EDIT_REFERENCE,
            IMPORT,
            READ_OVERVIEW,
            EXPORT,
            SEE_JOBS,
            INVITE),
    FINANCE(READ_WORKERS, READ_ORGANIZATIONS, READ_REFERENCE, READ_OVERVIEW, SEE_JOBS),
    /** Officials: figures, and names only where the grant says so. */
    VIEWER(READ_WORKERS, READ_ORGANIZATIONS, READ_REFERENCE, READ_OVERVIEW),
    SYSTEM_ADMIN(READ_ACCOUNTS, MANAGE_ACCOUNTS, END_SESSIONS, SEE_JOBS),
    SECURITY_ADMIN(READ_ACCOUNTS, GRANT_ROLES, END_SESSIONS),
    AUDITOR(READ_AUDIT);

    /** The three offices that one account cannot hold two of. */
    public static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it after construction
    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        permissions = EnumSet.of(first, more);
        permissions.add(OWN_ACCOUNT);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether everything that the other role may, this one may too. */
    public boolean covers(Role other) {
        return permissions.containsAll(other.permissions);
    }

    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Everyone but a worker who looks after the own record. */
    public boolean isStaff() {
        return this != WORKER;
    }
}
