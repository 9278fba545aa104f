package cn.yaodian.messages;

import cn.yaodian.domain.failure.FailureException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up the sentences of the one bundle. Keys are {@code screen.what}; a key that is not there is a fault. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("cn.yaodian.messages.messages", Locale.CHINA,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    /**
     * The sentence with its arguments filled in. Numbers are passed as they are to be read: {0} of 1234 is written
     * 1,234; give text for years and codes.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.CHINA).format(arguments);
    }

    /** The sentences themselves, for the command line's annotations. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** What went wrong and what to do, in one sentence, without the code. */
    public static String sentence(FailureException failed) {
        return text("failure." + failed.failure(), failed.arguments().toArray());
    }
}
