package cn.yaodian.ui.manuscript.body;

import cn.yaodian.document.Typeface;
import cn.yaodian.ui.page.PageFonts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A style sheet that gives each typeface the font that this machine prints it in; no sheet written before can know it. */
final class BodySheet {

    private BodySheet() {}

    static String of(PageFonts fonts) {
        StringBuilder sheet = new StringBuilder();
        for (Typeface typeface : Typeface.values()) {
            sheet.append(".yd-body .text.%s { -fx-font-family: \"%s\"; }\n".formatted(LineStyles.classOf(typeface),
                    fonts.family(typeface)));
        }
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }
}
