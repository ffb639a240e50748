package org.shegong.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Names as they are met: frequent surnames often, rare and compound ones now and then. */
final class NameBook {

    private static final List<String> SURNAMES = characters("王李张陈刘杨徐朱吴周黄孙赵钱蒋沈顾马胡陆曹姜韩戴潘丁倪卞缪陶薛仇季"
            + "蔡谢袁许唐冯于董程何郭林高罗郑梁宋邓彭曾肖田余杜叶苏魏吕任姚卢崔钟谭汪范金石廖贾夏韦付方白邹孟熊秦邱江尹段雷侯龙史黎贺毛郝龚邵"
            + "万严覃武莫孔向汤温单翟朴召解查盖");
    private static final List<String> COMPOUND = List.of("欧阳", "上官", "诸葛", "司马", "夏侯", "尉迟");
    private static final List<String> RARE = List.of("阿依古丽·买买提", "买买提江·吐尔逊", "𠮷明", "张𪟝", "王䶮", "卓玛");
    private static final List<String> WOMEN = characters("芳娜秀敏静丽艳娟霞玲燕红梅琴云莉兰凤洁琳雪婷慧莹倩颖露瑶怡欣悦佳雯琪蕾薇晴萍菊");
    private static final List<String> MEN = characters("伟强磊军洋勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆雷晨龙峰建文志海林国东旭亮");
    private static final List<String> EITHER = characters("晓春子新玉小文嘉思雨海金永志美国立世宏景");

    private NameBook() {}

    static String draw(Draw draw, boolean male) {
        if (draw.below(400) == 0) {
            return draw.of(RARE);
        }
        var surname = draw.below(250) == 0 ? draw.of(COMPOUND) : draw.earlyOf(SURNAMES);
        var given = draw.earlyOf(male ? MEN : WOMEN);
        return surname + (draw.chance(70) ? draw.of(draw.chance(60) ? EITHER : male ? MEN : WOMEN) : "") + given;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.toUnmodifiableList());
    }
}
