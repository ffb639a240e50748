package org.shegong.worker.card;

import java.util.Set;

/**
 * What the one search box was understood as.
 *
 * @param text   the key to look for
 * @param prefix whether longer keys match as well
 */
record SearchWord(Set<KeyKind> kinds, String text, boolean prefix, boolean registryNo) {

    static SearchWord startOf(String text, KeyKind... kinds) {
        return new SearchWord(Set.of(kinds), text, true, false);
    }

    static SearchWord exactly(String text, KeyKind... kinds) {
        return new SearchWord(Set.of(kinds), text, false, false);
    }

    SearchWord orRegistryNo() {
        return new SearchWord(kinds, text, prefix, true);
    }
}
