package org.shegong.intake.download;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.organization.OrganizationFacts;
import org.shegong.reference.CodeList;
import org.shegong.shared.input.PartialDate;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.contact.ContactKind;

/** The columns of a downloaded roster, headed as the importing of rosters knows them. */
enum RosterColumn {
    REGISTRY_NO("人员编号", (words, line) -> line.row().registryNo()),
    NAME("姓名", (words, line) -> line.person().name()),
    ID_NUMBER("身份证号", (words, line) -> line.row().maskedId()),
    ETHNICITY("民族", (words, line) -> words.code(CodeList.ETHNICITY, line.attribute(AttributeKind.ETHNICITY))),
    POLITICAL_STATUS(
            "政治面貌",
            (words, line) -> words.code(CodeList.POLITICAL_STATUS, line.attribute(AttributeKind.POLITICAL_STATUS))),
    EDUCATION("学历", (words, line) -> words.code(CodeList.EDUCATION, line.study().level())),
    DEGREE("学位", (words, line) -> words.code(CodeList.DEGREE, line.study().degree())),
    SCHOOL("毕业院校", (words, line) -> line.study().school()),
    MAJOR("所学专业", (words, line) -> line.study().major()),
    ORGANISATION(
            "工作单位",
            (words, line) -> line.employer().map(OrganizationFacts::name).orElse("")),
    CREDIT_CODE(
            "统一社会信用代码",
            (words, line) -> line.employer().map(OrganizationFacts::creditCode).orElse("")),
    REGION("所在市(区)", (words, line) -> words.region(line.row().work().districtCode())),
    TOWN("乡镇(街道)", (words, line) -> words.region(line.row().work().townCode())),
    POST("岗位名称", (words, line) -> line.row().work().title()),
    CONTRACT_KIND("用工形式", (words, line) -> words.form(line.row().work())),
    WORK_START("参加工作时间", (words, line) -> line.attribute(AttributeKind.WORK_START)),
    PRACTICE_START("从事社会工作时间", (words, line) -> line.attribute(AttributeKind.PRACTICE_START)),
    SERVICE_FIELDS(
            "服务领域",
            (words, line) ->
                    words.codes(CodeList.SERVICE_FIELD, line.row().work().serviceFields())),
    CERTIFICATE_LEVEL(
            "证书等级",
            (words, line) -> words.code(
                    CodeList.CERTIFICATE_LEVEL,
                    line.certificate().map(one -> one.level().name()).orElse(""))),
    CERTIFICATE_NO(
            "证书管理号",
            (words, line) ->
                    line.certificate().map(CertificateView::managementNo).orElse("")),
    APPROVAL_DATE(
            "批准日期",
            (words, line) -> line.certificate()
                    .map(CertificateView::approval)
                    .filter(told -> told.precision() == PartialDate.Precision.DAY)
                    .map(PartialDate::toString)
                    .orElse("")),
    REGISTRATION_NO(
            "登记证号",
            (words, line) ->
                    line.registration().map(RegistrationView::registrationNo).orElse("")),
    REGISTRATION_VALID_TO(
            "登记有效期至",
            (words, line) ->
                    line.registration().map(one -> one.lastDay().toString()).orElse("")),
    CE_HOURS(
            "近三年继续教育学时",
            (words, line) -> Optional.ofNullable(line.proven().opening())
                    .map(opening -> opening.hours().stripTrailingZeros().toPlainString())
                    .orElse("")),
    PHONE("手机号码", (words, line) -> line.contact(ContactKind.PHONE)),
    EMAIL("电子邮箱", (words, line) -> line.contact(ContactKind.EMAIL)),
    REMARK("备注", (words, line) -> line.attribute(AttributeKind.REMARK));

    private final String head;

    @SuppressWarnings("ImmutableEnumChecker") // what stands here holds nothing
    private final BiFunction<RosterWords, RosterLine, @Nullable String> cell;

    RosterColumn(String head, BiFunction<RosterWords, RosterLine, @Nullable String> cell) {
        this.head = head;
        this.cell = cell;
    }

    String head() {
        return head;
    }

    String cell(RosterWords words, RosterLine line) {
        return Objects.requireNonNullElse(cell.apply(words, line), "");
    }
}
