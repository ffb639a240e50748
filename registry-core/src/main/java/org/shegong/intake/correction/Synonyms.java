package org.shegong.intake.correction;

import java.time.LocalDate;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.reference.CodeLists;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Component;

/** Makes of a meaning a synonym of its code list, for those who may change the lists. */
@Component
class Synonyms {

    private final CodeLists lists;
    private final Access access;

    Synonyms(CodeLists lists, Access access) {
        this.lists = lists;
        this.access = access;
    }

    void remember(AccountId account, FieldChoice choice, String spelling, String meant, LocalDate on) {
        var list = choice.list();
        if (list != null
                && choice.source() == FieldChoice.Source.LIST
                && access.permissionsOf(account).contains(Permission.EDIT_REFERENCE)) {
            lists.resolve(list, meant, on).ifPresent(entry -> lists.remember(list, spelling, entry.code()));
        }
    }
}
