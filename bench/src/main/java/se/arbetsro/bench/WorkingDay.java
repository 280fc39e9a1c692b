package se.arbetsro.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Mixed pages at 47 requests a second, the pace at which Dutch municipalities size a city of a
 * million: how long pages take, how much of the processor they take, and how much memory the
 * program holds afterwards. The time is short by itself; {@code --soak 1800} makes it half an hour.
 */
final class WorkingDay implements Measurement {

    private static final double PER_SECOND = 47;
    private static final int PEOPLE = 16;
    private static final String PAGES = "mixed pages at 47 a second";

    @Override
    public String name() {
        return "day";
    }

    @Override
    public boolean at(int scale) {
        return scale == 1;
    }

    @Override
    public void measure(Place place) throws Exception {
        List<Browser> people = people(place.town());
        List<String> tokens = tokens(people);
        Load.Work work = (client, turn) -> page(place.town(), people, tokens, client, turn);
        Load.paced(PER_SECOND, PEOPLE, place.options().smoke() ? 1 : 5, work);
        Path cluster = place.town().folder().resolve("database");
        double before = place.town().program().residentMegabytes();
        double cpu = place.town().program().cpuSeconds() + Program.cpuSecondsOfServer(cluster);
        Load.Sample sample = Load.paced(PER_SECOND, PEOPLE, place.options().soak(), work);
        double used =
                place.town().program().cpuSeconds() + Program.cpuSecondsOfServer(cluster) - cpu;
        double share = 100 * used / sample.seconds() / Runtime.getRuntime().availableProcessors();
        double after = place.town().program().residentMegabytes();
        place.record(
                new Figure(
                        PAGES,
                        place.scale(),
                        "req/s",
                        List.of(sample.perSecond()),
                        sample.latency(),
                        1000 * used / Math.max(1, sample.latency().getTotalCount()),
                        false,
                        sample.faults(),
                        sample.fault()));
        place.record(value(place, "processor, JVM and PostgreSQL together", "%", share));
        place.record(value(place, "resident memory of the JVM before", "MB", before));
        place.record(value(place, "resident memory of the JVM after", "MB", after));
        Results results = place.results();
        results.within(
                name(), "47/s: p95 ≤ 25 ms", results.find(name(), PAGES, place.scale()), 95, 25);
        results.goal(
                name(),
                "47/s: JVM and PostgreSQL ≤ 20 % of the processor",
                Results.number(share) + " %",
                share <= 20);
        results.goal(
                name(),
                "memory after the day's load: ≤ 500 MB",
                Results.number(after) + " MB",
                after <= 500);
    }

    /** Everyone at once, so that the program has seen all pages before it is measured. */
    static void warmUp(Town town, Options options) throws Exception {
        List<Browser> people = people(town);
        List<String> tokens = tokens(people);
        Load.untilSteady(
                Place.CLIENTS,
                options.warmUp(),
                options.warmUps(),
                (client, turn) -> page(town, people, tokens, client * 2, turn));
    }

    private static List<Browser> people(Town town) throws Exception {
        List<Browser> people = town.signedIn("lead", PEOPLE / 2);
        people.addAll(town.signedIn("manager", PEOPLE / 2));
        return people;
    }

    private static List<String> tokens(List<Browser> people) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (Browser one : people) {
            tokens.add(Browser.hidden(one.read("/activities/new"), "_csrf"));
        }
        return tokens;
    }

    private static Figure value(Place place, String what, String unit, double value) {
        return new Figure(
                what, place.scale(), unit, List.of(value), null, Double.NaN, false, 0, null);
    }

    private static void page(
            Town town, List<Browser> people, List<String> tokens, int client, long turn)
            throws Exception {
        Browser browser = people.get(client);
        int unit = 1 + (int) ((turn * 7 + client) % (84 * town.scale()));
        boolean manager = client >= PEOPLE / 2;
        switch ((int) ((turn + client) % 20)) {
            case 0, 1, 2 -> browser.get("/");
            case 3, 4, 5, 6, 7 -> browser.get("/activities?status=OPEN");
            case 8, 9, 10, 11 ->
                    browser.get(
                            manager
                                    ? "/activities?status=OVERDUE"
                                    : "/activities/" + town.activity(turn * 131 + client));
            case 12 -> browser.get("/local-plans");
            case 13 -> browser.get("/units/" + Town.id("unit" + unit));
            case 14 -> browser.get("/indicators");
            case 15 -> browser.get("/indicators/indicator-" + (1 + turn % 30));
            case 16 -> browser.get("/search?q=introduktion");
            case 17 ->
                    browser.get(
                            manager
                                    ? "/analyses"
                                    : "/analyses/rounds/" + Town.id("round") + "/map");
            case 18 -> browser.get("/plans/B13");
            default -> {
                if (manager) {
                    browser.get("/activities/new");
                } else {
                    add(browser, tokens.get(client), unit);
                }
            }
        }
    }

    private static void add(Browser browser, String token, int unit) throws Exception {
        Wire.Reply reply =
                browser.post(
                        "/activities",
                        Map.of(
                                "_csrf", token,
                                "key", UUID.randomUUID().toString(),
                                "unit", Town.id("unit" + unit).toString(),
                                "area", "B13/area-1",
                                "title", "Prata igenom veckan",
                                "role", "Enhetschef",
                                "due", "2027-01-31",
                                "lang", "sv"));
        if (reply.status() != 303) {
            throw new java.io.IOException("The form was answered by " + reply.status());
        }
    }
}
