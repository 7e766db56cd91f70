package io.neikong.control;

import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Rules of two clauses, for the tests of the kernel, the checkup and the reports. */
public enum SampleRule implements Rule {
    APPROVED("TST-001", Clause.SEALS, Basis.notice()),
    COUNTED("TST-002", Clause.SEALS, Basis.notice()),
    ANNOUNCED("TST-003", Clause.PUBLIC_NOTICE, Basis.notice().from(LocalDate.of(2021, 11, 26)));

    private final Line line;

    SampleRule(String code, Clause clause, Basis basis) {
        line = new Line(code, clause, Severity.MAJOR, List.of(basis, Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        boolean chinese = locale.equals(Locale.CHINESE);
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {code() + ".title", chinese ? "标题" : "Title"},
                    {
                        code() + ".breach",
                        chinese ? "对象：{subject}；人员：{persons}；值：{value}" : "Of {subject} by {persons}: {value}"
                    },
                    {code() + ".gap", chinese ? "缺失：{missing}[；人员：{persons}]" : "Missing: {missing}[, of {persons}]"},
                    {code() + ".remedy", chinese ? "改正[，期限：{day}]" : "Mend it[ by {day}]"},
                    {"term.approvedAt", chinese ? "审批时间" : "time of approval"},
                };
            }
        };
    }
}
