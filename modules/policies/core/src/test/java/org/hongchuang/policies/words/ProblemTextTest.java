package org.hongchuang.policies.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.EditionError;
import org.hongchuang.policies.api.InvalidEdition;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.LoadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer who mistypes is told so in Chinese, whatever was mistyped. */
class ProblemTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        when: "success_rate >= 60"|when: "success >= 60"|既不是数据项，也不是标准
        when: "success_rate >= 60"|when: "success_rate >= "|公式写法有误
        when: "success_rate >= 60"|when: "success_rate + 60"|公式的结果是
        when: "success_rate >= 60"|when: "success_rate >= established_on"|不能用于
        when: "success_rate >= 60"|whn: "success_rate >= 60"|这里不能有键“whn”
        when: "success_rate >= 60"|whn: "success_rate >= 60"|缺少必填的键“when”
        cite: 附件1 一（二）7|cite: 附件1 一（九）7|条款目录 source.outline 中没有“附件1 一（九）7”
        - id: station|- id: scale|代号“scale”重复
        points: 24|points: 25|该部分各项分值合计为 24
        grades: [excellent]|grades: [superb]|没有代号“superb”
        issuedOn: 2019-06-20|issuedOn: 2019-02-30|没有这一天：2019-02-30
        action: RECTIFY|action: REPAIR|只能是其中之一
        banYears: 3|banYears: three|这里是 string，应为 integer
        value: 10000|value: 1e4|普通数值
        rulebook: nanchang-bases|rulebook: *bases|不能使用别名
        rulebook: nanchang-bases|rulebook: a: b|这里不能有冒号
        chosen: A|chosen: C|没有口径“C”
        - at: consequences/rectify/grades|- at: consequences/repair/grades|路径不存在
        - article: 主文 一|- article: 主文 九|没有在 coverage 中说明落实情况
        title: {zh|title: {{zh|括号没有写完
        source: {house: NAMED}|source: {house: AWARD_PAID}|必须写明是哪一项补助
        source: {house: NAMED}|source: {house: NAMED, subsidy: one_off}|请删去 subsidy
        source: {house: NAMED}|source: {house: RESIDENTS}|数据项“named”的类型是 FLAG，这里需要 NUMBER
        source: {house: NAMED}|source: {house: NAMED}\\n    derive: "named"|不能再写计算方法
        act: SUBMIT|act: VERIFY|第一步必须是提交申请
        act: VERIFY|act: NAME|必须是最后一步
        act: VERIFY|act: NOTICE|必须写明公示期
        steps:|stepz:|没有写明如何认定
        min: 0|min: 1|没有从 0 分开始的等次
        """)
    void saysWhatIsWrongInChinese(String sound, String broken, String words) {
        String yaml = PolicyHouse.beginning("2027-01-01");
        assertThat(yaml).contains(sound);
        LoadResult result = EditionLoader.load(
                yaml.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken.replace("\\n", "\n"))),
                "draft.yaml");
        assertThat(result).isInstanceOf(LoadResult.Refused.class);
        List<EditionError> errors =
                new InvalidEdition(((LoadResult.Refused) result).problems()).errors(Locale.SIMPLIFIED_CHINESE);
        assertThat(errors).extracting(EditionError::message).anySatisfy(message -> assertThat(message)
                .contains(words));
        assertThat(errors).allSatisfy(error -> assertThat(error.message()).containsPattern("\\p{IsHan}"));
    }
}
