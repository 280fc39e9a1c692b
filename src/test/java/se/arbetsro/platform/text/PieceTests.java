package se.arbetsro.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;

/** Two texts compared word by word. */
class PieceTests {

    @Test
    void a_changed_word_is_taken_out_and_put_in() {
        assertThat(Piece.between("Vi har tre mål.", "Vi har fyra mål."))
                .containsExactly(
                        new Piece(Piece.Kind.SAME, "Vi har "),
                        new Piece(Piece.Kind.REMOVED, "tre "),
                        new Piece(Piece.Kind.ADDED, "fyra "),
                        new Piece(Piece.Kind.SAME, "mål."));
    }

    @Test
    void what_was_empty_is_all_new() {
        assertThat(Piece.between("", "Allt är nytt."))
                .containsExactly(new Piece(Piece.Kind.ADDED, "Allt är nytt."));
    }

    @Property(tries = 300)
    void both_texts_can_be_read_out_of_their_comparison(
            @ForAll @AlphaChars @Whitespace @StringLength(max = 60) String before,
            @ForAll @AlphaChars @Whitespace @StringLength(max = 60) String after) {
        var pieces = Piece.between(before, after);

        assertThat(without(pieces, Piece.Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Piece.Kind.REMOVED)).isEqualTo(after);
    }

    private static String without(java.util.List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
