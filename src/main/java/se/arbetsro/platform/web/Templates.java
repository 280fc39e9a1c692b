package se.arbetsro.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills templates: compiled with the program, or read anew for each change while developing. */
@Component
class Templates {

    private final TemplateEngine engine;

    Templates(@Value("${arbetsro.templates:}") String directory) {
        this.engine =
                directory.isBlank()
                        ? TemplateEngine.createPrecompiled(ContentType.Html)
                        : TemplateEngine.create(
                                new DirectoryCodeResolver(Path.of(directory)),
                                Path.of("target/jte-dev"),
                                ContentType.Html,
                                Templates.class.getClassLoader());
        this.engine.setTrimControlStructures(true);
    }

    Utf8ByteOutput fill(View view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(view.template(), view, output);
        return output;
    }
}
