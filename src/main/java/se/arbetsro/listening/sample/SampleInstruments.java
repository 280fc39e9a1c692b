package se.arbetsro.listening.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.domain.instrument.ReadyInstruments;
import se.arbetsro.listening.instrument.Audience;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.instrument.Score;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.platform.demo.SampleData;

/** The instruments that come with the program, and one that is still written on. */
@Component
class SampleInstruments implements SampleData {

    private final ReadyInstruments ready;
    private final Instruments instruments;

    SampleInstruments(ReadyInstruments ready, Instruments instruments) {
        this.ready = ready;
        this.instruments = instruments;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public void load() {
        ready.takeUp();
        Instrument begun =
                Instrument.named(
                                Words.sv("Efter vårens omorganisation (exempel)"),
                                Audience.EMPLOYEES)
                        .with(
                                new Scale(
                                        "yes-no",
                                        List.of(
                                                Words.sv("Nej"),
                                                Words.sv("Delvis"),
                                                Words.sv("Ja"))))
                        .with(
                                new Item(
                                        "told",
                                        Words.sv("Jag fick veta i tid vad som skulle hända."),
                                        null,
                                        false,
                                        null,
                                        new ResponseFormat.Rating(
                                                "yes-no", false, Words.sv("Berätta gärna mer"))))
                        .with(
                                new Item(
                                        "still-missing",
                                        Words.sv("Vad saknas än?"),
                                        null,
                                        false,
                                        null,
                                        new ResponseFormat.OpenText(1_000)))
                        .with(
                                new Score(
                                        "told",
                                        Words.sv("Fick veta i tid"),
                                        List.of("told"),
                                        Score.Kind.TOP_BOX,
                                        Score.Over.RESPONDENTS,
                                        1,
                                        0));
        instruments.create(begun);
    }
}
