package se.arbetsro.listening.web.answering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.campaign.Answer;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.domain.answering.AskedCampaign;
import se.arbetsro.listening.domain.instrument.PlanAreas;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.Option;
import se.arbetsro.listening.instrument.ResponseFormat.Choice;
import se.arbetsro.listening.instrument.ResponseFormat.ListFrom;
import se.arbetsro.listening.instrument.ResponseFormat.NumberEntry;
import se.arbetsro.listening.instrument.ResponseFormat.OpenText;
import se.arbetsro.listening.instrument.ResponseFormat.Rating;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.web.asking.AskedItem;
import se.arbetsro.listening.web.asking.Asking;
import se.arbetsro.platform.web.FormErrors;

/**
 * Reads what a respondent has sent. Nothing need be answered; what stands in fields that no item
 * has, or in items that were not meant for her, is left out.
 */
final class SentAnswer {

    private static final int LONGEST_COMMENT = 2_000;
    private static final int LONGEST_OTHER = 200;

    private final AskedCampaign campaign;
    private final Map<String, List<String>> sent;
    private final FormErrors errors;
    private final Map<String, List<String>> given = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private SentAnswer(AskedCampaign campaign, Map<String, List<String>> sent, FormErrors errors) {
        this.campaign = campaign;
        this.sent = sent;
        this.errors = errors;
    }

    /** The answer; empty with faults noted when it cannot be taken. */
    static Optional<Answer> read(
            AskedCampaign campaign,
            int group,
            GroupRole role,
            Map<String, List<String>> sent,
            FormErrors errors) {
        SentAnswer reading = new SentAnswer(campaign, sent, errors);
        for (Item item : campaign.instrument().items()) {
            if (reading.isAsked(item, role)) {
                reading.read(item);
            }
        }
        Answer answer = new Answer(group, reading.given, reading.texts);
        if (!errors.any() && answer.blank()) {
            errors.add(
                    Asking.FIELD + campaign.instrument().items().getFirst().key(),
                    "listening.answer.blank");
        }
        return errors.any() ? Optional.empty() : Optional.of(answer);
    }

    private boolean isAsked(Item item, GroupRole role) {
        Route route = item.route();
        if (route == null) {
            return true;
        }
        return role.isAsked(route.role())
                && (route.item() == null
                        || given.getOrDefault(route.item(), List.of()).stream()
                                .anyMatch(route.options()::contains));
    }

    private void read(Item item) {
        String field = Asking.FIELD + item.key();
        switch (item.answer()) {
            case Rating rating -> {
                int most =
                        campaign.instrument().scale(rating.scale()).orElseThrow().labels().size();
                one(item, field, value -> inScale(value, most));
                if (rating.comment() != null) {
                    text(item.key() + ".comment", field + ".comment", LONGEST_COMMENT, field);
                }
            }
            case Choice choice -> choice(item, field, choice);
            case NumberEntry number -> number(item, field, number);
            case OpenText open -> text(item.key(), field, open.longest(), field);
        }
    }

    private static boolean inScale(String value, int most) {
        return value.matches("[1-9]\\d?") && Integer.parseInt(value) <= most;
    }

    private void one(Item item, String field, Predicate<String> known) {
        String value = first(field);
        if (value.isEmpty() || value.equals(AskedItem.NO_ANSWER)) {
            return;
        }
        if (known.test(value)) {
            given.put(item.key(), List.of(value));
        } else {
            errors.add(field, "listening.answer.unknown");
        }
    }

    private void choice(Item item, String field, Choice choice) {
        Set<String> known = known(choice);
        AskedItem.Kind kind = Asking.kind(choice);
        boolean written = choice.other() && !first(field + ".other").isBlank();
        Set<String> chosen = new LinkedHashSet<>();
        if (kind == AskedItem.Kind.ORDERED && choice.most() != null) {
            for (int place = 1; place <= choice.most(); place++) {
                String value = first(field + "." + place);
                if (!value.isEmpty() && !chosen.add(value)) {
                    errors.add(field + "." + place, "listening.answer.twice");
                    return;
                }
            }
        } else {
            chosen.addAll(sent.getOrDefault(field, List.of()));
        }
        chosen.remove(AskedItem.NO_ANSWER);
        chosen.remove("");
        if (written) {
            chosen.add(AskedItem.OTHER);
        }
        if (!known.containsAll(chosen)) {
            errors.add(field, "listening.answer.unknown");
            return;
        }
        if (choice.most() != null && chosen.size() > choice.most()) {
            errors.add(field, "listening.answer.tooMany", choice.most(), chosen.size());
            return;
        }
        if (!chosen.isEmpty()) {
            given.put(item.key(), List.copyOf(chosen));
        }
        if (written) {
            text(item.key() + ".other", field + ".other", LONGEST_OTHER, field);
        }
    }

    private Set<String> known(Choice choice) {
        Set<String> known = new HashSet<>();
        if (choice.from() == ListFrom.PLAN_AREAS) {
            campaign.areas().stream()
                    .map(PlanAreas.Offered::area)
                    .forEach(area -> known.add(area.value().toString()));
        } else {
            choice.options().stream().map(Option::key).forEach(known::add);
        }
        if (choice.other()) {
            known.add(AskedItem.OTHER);
        }
        return known;
    }

    private void number(Item item, String field, NumberEntry entry) {
        String typed = first(field).strip();
        if (typed.isEmpty()) {
            return;
        }
        BigDecimal number = number(typed);
        if (number == null) {
            errors.add(field, "listening.answer.noNumber");
        } else if (number.stripTrailingZeros().scale() > entry.decimals()) {
            errors.add(field, "listening.answer.decimals", entry.decimals());
        } else if (entry.least() != null && number.compareTo(entry.least()) < 0) {
            errors.add(field, "listening.answer.tooSmall", entry.least().toPlainString());
        } else if (entry.most() != null && number.compareTo(entry.most()) > 0) {
            errors.add(field, "listening.answer.tooLarge", entry.most().toPlainString());
        } else {
            given.put(item.key(), List.of(number.stripTrailingZeros().toPlainString()));
        }
    }

    private static @Nullable BigDecimal number(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
    }

    private void text(String key, String field, int longest, String shownAt) {
        String typed = first(field).strip();
        if (typed.length() > longest) {
            errors.add(shownAt, "listening.answer.tooLong", longest, typed.length());
        } else if (!typed.isEmpty()) {
            texts.put(key, typed);
        }
    }

    private String first(String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The fields of items, as they were sent; for the form that is shown again. */
    static Map<String, List<String>> fields(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(Asking.FIELD)) {
                fields.put(name, new ArrayList<>(List.of(values)));
            }
        });
        return fields;
    }
}
