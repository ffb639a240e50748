package org.shegong.worker.record;

import java.util.List;
import org.shegong.shared.ResidentId;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.identity.NewDocument;

/** What a number of the 18-digit system tells beside itself. */
public final class BirthAndSex {

    private BirthAndSex() {}

    public static boolean isTold(AttributeKind kind) {
        return kind == AttributeKind.BIRTH_DATE || kind == AttributeKind.SEX;
    }

    public static List<NewAttribute> of(NewDocument document) {
        var number = new ResidentId(document.number());
        return List.of(
                NewAttribute.always(AttributeKind.BIRTH_DATE, number.birthDate().toString()),
                NewAttribute.always(AttributeKind.SEX, number.isMale() ? "1" : "2"));
    }
}
