package cn.yaodian.command;

import cn.yaodian.domain.view.DayText;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as 2026-06-30 or 2026年6月30日; anything else is wrong use. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String typed) {
        return DayText.day(typed).orElseThrow(() -> new TypeConversionException(typed));
    }
}
