package cn.yaodian.service.search;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a manuscript can be found by: its title, and all that is printed below it. */
final class ManuscriptWords {

    private ManuscriptWords() {}

    static FindableText of(Manuscript manuscript) {
        ManuscriptText text = manuscript.text();
        Stream<String> annexes = text.annexes().stream().flatMap(annex -> Stream.of(annex.title(), annex.body()));
        Stream<String> lists = Stream.concat(text.foot().attendance().stream(), text.foot().lists().stream())
                .map(ManuscriptWords::line);
        String words = Stream
                .of(Stream.of(text.numberText()), Stream.of(String.join("、", text.addressees())),
                        Stream.of(text.body()), annexes,
                        text.foot().signatories().stream().map(ManuscriptSignatory::name), lists)
                .flatMap(part -> part).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new FindableText(text.title(), words, snippet -> new SearchHit.InManuscript(manuscript.id(),
                manuscript.year(), text.numberText(), snippet));
    }

    private static String line(NamedList list) {
        return list.label() + "：" + String.join("、", list.names());
    }
}
