package org.shegong.operation;

import org.shegong.shared.id.OperationId;

/**
 * One intended change, however often it is sent.
 *
 * @param id          made when the form was rendered, or given by the program as its idempotency key
 * @param actor       who sends it; another actor's operation of the same id is refused
 * @param route       what is asked, for example {@code POST /workers}
 * @param requestHash a hash of what was sent; the same id with another content is refused
 */
public record Operation(OperationId id, String actor, String route, byte[] requestHash) {

    /** An operation that nobody can send twice, because its id is made here. */
    public static Operation once(String actor, String route) {
        return new Operation(OperationId.next(), actor, route, new byte[0]);
    }
}
