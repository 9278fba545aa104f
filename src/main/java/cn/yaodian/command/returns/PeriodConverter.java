package cn.yaodian.command.returns;

import cn.yaodian.domain.progress.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A period as files have it: 2026-03, 2026-Q1, 2026-H1, 2026, or a day for one on demand. */
final class PeriodConverter implements ITypeConverter<Period> {

    @Override
    public Period convert(String typed) {
        return Period.parse(typed).orElseThrow(() -> new TypeConversionException(typed));
    }
}
