package org.shegong.worker.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.ResidentId;
import org.shegong.shared.Uuids;
import org.shegong.worker.identity.Identities;
import org.shegong.worker.identity.NewDocument;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the tables that a search reads with as many made-up people as are wanted; the same ones each time. */
final class CardLoad {

    private static final int CHUNK = 2_000;
    private static final List<String> SURNAMES = List.of(
            "王wang", "李li", "张zhang", "刘liu", "陈chen", "杨yang", "赵zhao", "黄huang", "周zhou", "吴wu", "徐xu", "孙sun", "胡hu",
            "朱zhu", "高gao", "林lin", "何he", "郭guo", "马ma", "罗luo", "梁liang", "宋song", "郑zheng", "谢xie", "韩han", "唐tang",
            "冯feng", "于yu", "董dong", "萧xiao");
    private static final List<String> GIVEN = List.of(
            "伟wei", "芳fang", "娜na", "秀xiu", "英ying", "敏min", "静jing", "丽li", "强qiang", "磊lei", "军jun", "洋yang", "勇yong",
            "艳yan", "杰jie", "娟juan", "涛tao", "明ming", "超chao", "兰lan", "霞xia", "平ping", "刚gang", "桂gui", "文wen", "辉hui",
            "玲ling", "红hong", "燕yan", "波bo", "宁ning", "琴qin", "云yun", "飞fei", "健jian", "倩qian", "欣xin", "悦yue", "晨chen",
            "博bo");
    private static final String[] LEVELS = {null, "ASSISTANT", "ASSISTANT", "INTERMEDIATE", "SENIOR"};
    private static final String[] EDUCATION = {"11", "14", "20", "21", "30", "40", "60"};

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Identities identities;

    private int loaded;

    CardLoad(JdbcTemplate jdbc, TransactionTemplate transaction, Identities identities) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.identities = identities;
    }

    void growTo(int people) {
        while (loaded < people) {
            int end = Math.min(people, loaded + CHUNK);
            transaction.executeWithoutResult(status -> insert(loaded, end));
            loaded = end;
        }
        if (!isH2()) {
            jdbc.execute("analyze table worker_card");
            jdbc.execute("analyze table worker_key");
        }
    }

    static UUID employer(int number) {
        return new UUID(0x1111_0000_7000_0000L, 0x8000_0000_0000_0000L + mixed(number, 3) % 310);
    }

    static String district(int number) {
        return "32129" + mixed(number, 4) % 6;
    }

    static String town(int number) {
        return district(number) + "1" + "%02d".formatted(mixed(number, 5) % 20);
    }

    static String name(int number) {
        return parts(number).stream().map(part -> part.substring(0, 1)).reduce("", String::concat);
    }

    static String pinyin(int number) {
        return parts(number).stream().map(part -> part.substring(1)).reduce("", String::concat);
    }

    static String initials(int number) {
        return parts(number).stream().map(part -> part.substring(1, 2)).reduce("", String::concat);
    }

    static String certificateNo(int number) {
        return "20%02d%08d".formatted(8 + mixed(number, 6) % 18, number);
    }

    static String registryNo(int number) {
        return "SW%08d".formatted(number);
    }

    static String residentId(int number) {
        var born = LocalDate.of(1960, 1, 1).plusDays(mixed(number, 7) % 16_000);
        var front = "321298" + born.toString().replace("-", "") + "%03d".formatted(number % 1000);
        return "0123456789X"
                .chars()
                .mapToObj(check -> front + (char) check)
                .filter(ResidentId::hasValidCheckDigit)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parts(int number) {
        var parts = new ArrayList<>(List.of(SURNAMES.get(mixed(number, 1) % SURNAMES.size())));
        parts.add(GIVEN.get(mixed(number, 2) % GIVEN.size()));
        if (number % 4 != 0) {
            parts.add(GIVEN.get(mixed(number, 8) % GIVEN.size()));
        }
        return parts;
    }

    /** A number that looks drawn, and is always the same. */
    private static int mixed(int number, int salt) {
        long mixed = (number + 1L) * 0x9E3779B97F4A7C15L + salt * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return (int) ((mixed ^ (mixed >>> 32)) & 0x7fffffff);
    }

    private void insert(int from, int to) {
        var workers = new ArrayList<Object[]>();
        var cards = new ArrayList<Object[]>();
        var keys = new ArrayList<Object[]>();
        for (int number = from; number < to; number++) {
            var id = Uuids.bytes(
                    new UUID(0x0190_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L + number));
            workers.add(new Object[] {id, registryNo(number)});
            cards.add(card(id, number));
            keys.addAll(keys(id, number));
        }
        jdbc.batchUpdate(
                "insert into worker (id, registry_no, registered_at, changed_at, version)"
                        + " values (?, ?, '2026-10-01 00:00:00', '2026-10-01 00:00:00', 0)",
                workers);
        jdbc.batchUpdate("""
                insert into worker_card (worker_id, registry_no, name, name_key, pinyin, masked_id, status, district_code,
                    town_code, employer_id, employer_name, education, service_fields, certificate_level,
                    registration_valid_to, record_version, version)
                values (?, ?, ?, ?, ?, '3****************1', 'IN_SERVICE', ?, ?, ?, '某社会工作服务中心', ?, '', ?, ?, 0, 0)
                """, cards);
        jdbc.batchUpdate("insert into worker_key (worker_id, kind, search_key) values (?, ?, ?)", keys);
    }

    private static Object[] card(byte[] id, int number) {
        var level = LEVELS[mixed(number, 9) % LEVELS.length];
        return new @Nullable Object[] {
            id,
            registryNo(number),
            name(number),
            name(number),
            pinyin(number),
            district(number),
            town(number),
            Uuids.bytes(employer(number)),
            EDUCATION[mixed(number, 10) % EDUCATION.length],
            level,
            level == null ? null : LocalDate.of(2024, 1, 1).plusDays(mixed(number, 11) % 2_000)
        };
    }

    private List<Object[]> keys(byte[] id, int number) {
        var keys = new ArrayList<>(List.of(
                new Object[] {id, KeyKind.NAME.name(), name(number)},
                new Object[] {id, KeyKind.PINYIN.name(), pinyin(number)},
                new Object[] {id, KeyKind.INITIALS.name(), initials(number)},
                new Object[] {id, KeyKind.CERTIFICATE.name(), certificateNo(number)},
                new Object[] {id, KeyKind.PHONE.name(), HexFormat.of().toHexDigits(number) + "0".repeat(56)}));
        var document = new NewDocument(NewDocument.RESIDENT_ID, residentId(number));
        keys.add(new Object[] {id, KeyKind.ID_NUMBER.name(), identities.searchKey(document)});
        return keys;
    }

    private boolean isH2() {
        return Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
    }
}
