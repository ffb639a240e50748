package org.shegong.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;

/** What one account may do today, and where. */
public record Rights(List<Right> held) {

    public static final Rights NONE = new Rights(List.of());

    /** A role at a unit; without names only figures are shown there. */
    public record Right(Role role, GrantUnit unit, boolean names) {

        boolean gives(Permission permission) {
            return role.may(permission) && (names || !permission.needsNames());
        }

        boolean covers(Right other) {
            return role.covers(other.role) && unit.contains(other.unit) && (names || !other.names);
        }
    }

    public Rights {
        held = List.copyOf(held);
    }

    public boolean may(Permission permission) {
        return held.stream().anyMatch(right -> right.gives(permission));
    }

    public Set<Permission> permissions() {
        return EnumSet.allOf(Permission.class).stream().filter(this::may).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows that one permission reaches; nothing where no grant gives it. */
    public Scope scope(Permission permission) {
        var giving = held.stream().filter(right -> right.gives(permission)).toList();
        return new Scope(
                giving.stream().map(right -> right.unit().reach()).collect(Collectors.toSet()),
                !giving.isEmpty() && giving.stream().allMatch(Right::names));
    }

    public boolean hold(Role role) {
        return held.stream().anyMatch(right -> right.role() == role);
    }

    /** What of these is held in some of the roles. */
    public Rights in(Predicate<Role> roles) {
        return new Rights(
                held.stream().filter(right -> roles.test(right.role())).toList());
    }

    /** Whether some held right lies around all of the given one. */
    public boolean cover(Right asked) {
        return held.stream().anyMatch(right -> right.covers(asked));
    }

    /** These rights cut down to the one that a token carries; nothing once no grant covers it any more. */
    public Rights only(Right carried) {
        return cover(carried) ? new Rights(List.of(carried)) : NONE;
    }

    public boolean areOfStaff() {
        return held.stream().anyMatch(right -> right.role().isStaff());
    }
}
