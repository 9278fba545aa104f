package cn.yaodian.command.number;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A year of four figures that numbers may bear; another is wrong use. */
final class YearConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String typed) {
        if (!typed.matches("(19[5-9]|2\\d\\d)\\d|1949")) {
            throw new TypeConversionException(typed);
        }
        return Integer.valueOf(typed);
    }
}
