package org.shegong.protection;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The data keys that the running transaction has asked for; forgotten when it ends. */
final class HeldKeys implements TransactionSynchronization {

    private final Map<UUID, DataKey> keys = new HashMap<>();

    private HeldKeys() {}

    /** Outside a transaction an empty map that nobody keeps. */
    static Map<UUID, DataKey> current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        @Nullable HeldKeys held = (HeldKeys) TransactionSynchronizationManager.getResource(HeldKeys.class);
        if (held == null) {
            held = new HeldKeys();
            TransactionSynchronizationManager.bindResource(HeldKeys.class, held);
            TransactionSynchronizationManager.registerSynchronization(held);
        }
        return Objects.requireNonNull(held).keys;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(HeldKeys.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(HeldKeys.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(HeldKeys.class);
        keys.clear();
    }
}
