package org.shegong.worker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingsTests {

    private final NameReadings readings = new NameReadings();

    @ParameterizedTest
    @CsvSource({
        "林梅, linmei, lm",
        "缪小红, miaoxiaohong, mxh",
        "覃伟, qinwei, qw",
        "朴正熙, piaozhengxi, pzx",
        "召存信, shaocunxin, scx",
        "单田芳, shantianfang, stf",
        "仇英, qiuying, qy",
        "解晓东, xiexiaodong, xxd",
        "曾国藩, zengguofan, zgf",
        "区永军, ouyongjun, oyj",
        "查良镛, zhaliangyong, zly",
        "尉迟恭, yuchigong, ycg",
        "万俟卨, moqixie, mqx",
        "欧阳修, ouyangxiu, oyx",
        "𠮷野樱, jiyeying, jyy",
        "阿依古丽·买买提, ayigulimaimaiti, ayglmmt",
        "Anna Müller, annamuller, am",
        "任, ren, r"
    })
    void readsSurnamesAsTheirBearersDo(String name, String full, String initials) {
        assertThat(readings.of(name).get(0)).isEqualTo(new NameReading(full, initials));
    }

    @ParameterizedTest
    @CsvSource({"单雄信, danxiongxin", "曾志伟, cengzhiwei", "吕布, lvbu", "吕布, lubu", "吕布, lyubu", "尉迟恭, weichigong"})
    void keepsEveryOtherReadingSearchable(String name, String full) {
        assertThat(readings.of(name)).extracting(NameReading::full).contains(full);
    }

    @Test
    void readsNothingOutOfSigns() {
        assertThat(readings.of("··")).containsExactly(NameReading.NOTHING);
    }
}
