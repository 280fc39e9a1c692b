package se.arbetsro.plan.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.domain.checklist.ChecklistItemContent;
import se.arbetsro.plan.domain.checklist.ChecklistItemService;
import se.arbetsro.plan.domain.checklist.ChecklistPart;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.demo.SampleData;

/**
 * The gender equality checklist of V190618, whose first appendix has three questions and thirteen
 * lines, in our own words. That the plan of 2024 asks the same is invented: its appendix is not
 * known.
 */
@Component
class ChecklistSample implements SampleData {

    private record Item(String key, ChecklistPart part, String sv, String en) {}

    private static final List<Item> ITEMS =
            List.of(
                    question(
                            "equal-results",
                            "Når ni lika goda resultat för kvinnor som för män?",
                            "Do you reach equally good results for women and men?"),
                    question(
                            "equal-influence",
                            "Har kvinnor och män lika stort inflytande över det ni gör?",
                            "Do women and men have equal influence over what you do?"),
                    question(
                            "equal-resources",
                            "Går tid, utbildning, material och lokaler i lika mån till kvinnor och män?",
                            "Do time, training, material and premises go equally to women and men?"),
                    line(
                            "knowledge",
                            "Vi ser till att de som behöver det kan jämställdhetsintegrering.",
                            "We make sure that those who need it know gender mainstreaming."),
                    line(
                            "transferable",
                            "Vårt sätt att arbeta går att beskriva och ta över av andra.",
                            "Our way of working can be described and taken over by others."),
                    line(
                            "political-decision",
                            "Det finns ett politiskt beslut om att jämställdhet ska ingå i arbetet.",
                            "There is a political decision that gender equality is part of the work."),
                    line(
                            "politicians-spread",
                            "Politikerna för resultaten vidare och ser till att de består.",
                            "The politicians pass results on and see to it that they last."),
                    line(
                            "managers-spread",
                            "De högsta cheferna för resultaten vidare och ser till att de används.",
                            "The highest managers pass results on and see to it that they are used."),
                    line(
                            "steering-known",
                            "Vi vet hur vår styrning och uppföljning hänger ihop.",
                            "We know how our steering and follow-up hang together."),
                    line(
                            "in-documents",
                            "Jämställdhet syns i mål, budget och andra dokument som styr oss.",
                            "Gender equality shows in goals, budget and other governing documents."),
                    line(
                            "goals",
                            "Vi har mål för jämställdhet, egna eller inbyggda i andra mål.",
                            "We have goals for gender equality, of their own or within other goals."),
                    line(
                            "decision-papers",
                            "Beslutsunderlag säger vad beslutet betyder för kvinnor, män, flickor och pojkar.",
                            "Papers for decisions say what they mean for women, men, girls and boys."),
                    line(
                            "statistics-by-sex",
                            "Uppgifter om människor är uppdelade på kön i all uppföljning.",
                            "Figures about people are given by sex in all follow-up."),
                    line(
                            "statistics-explained",
                            "Vi förklarar de skillnader som den könsuppdelade statistiken visar.",
                            "We explain the differences that figures by sex show."),
                    line(
                            "ordinary-follow-up",
                            "Jämställdhet följs upp tillsammans med verksamhet och budget i övrigt.",
                            "Gender equality is followed up with the rest of operations and budget."),
                    line(
                            "lasting-improvements",
                            "Vi kan visa på förbättringar som har hållit i sig.",
                            "We can point to improvements that have lasted."));

    private final PlanQueries plans;
    private final ChecklistItemService items;

    ChecklistSample(PlanQueries plans, ChecklistItemService items) {
        this.plans = plans;
        this.items = items;
    }

    private static Item question(String key, String sv, String en) {
        return new Item(key, ChecklistPart.QUESTION, sv, en);
    }

    private static Item line(String key, String sv, String en) {
        return new Item(key, ChecklistPart.LINE, sv, en);
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        VersionRow first = plans.version("V190618").orElse(null);
        VersionRow present = plans.version("2024").orElse(null);
        if (first == null || present == null) {
            return;
        }
        for (Item item : ITEMS) {
            items.add(
                    first.id(),
                    item.key(),
                    new ChecklistItemContent(item.part(), item.sv(), item.en()));
        }
        items.copy(first.id(), present.id());
    }
}
