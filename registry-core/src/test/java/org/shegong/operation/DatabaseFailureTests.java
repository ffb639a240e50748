package org.shegong.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTests {

    @ParameterizedTest
    @CsvSource({
        "1213, 40001, ROLLED_BACK",
        "1205, HY000, ROLLED_BACK",
        "1020, HY000, ROLLED_BACK",
        "40001, 40001, ROLLED_BACK",
        "90131, 90131, ROLLED_BACK",
        "50200, HYT00, ROLLED_BACK",
        "1062, 23000, DUPLICATE",
        "23505, 23505, DUPLICATE",
        "0, 08S01, DISCONNECTED",
        "-1, HY000, DISCONNECTED",
        "1047, 08S01, NODE_UNUSABLE",
        "1290, HY000, NODE_UNUSABLE",
        "1836, HY000, NODE_UNUSABLE",
        "1021, HY000, NO_SPACE",
        "1114, HY000, NO_SPACE",
        "1146, 42S02, OTHER"
    })
    void readsEveryCodeOfTheTable(int code, String state, DatabaseFailure expected) {
        var error = new IllegalStateException(new SQLException("", state, code));

        assertThat(DatabaseFailure.of(error)).isEqualTo(expected);
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(DatabaseFailure.of(new IllegalStateException())).isEqualTo(DatabaseFailure.OTHER);
    }
}
