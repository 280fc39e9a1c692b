package se.arbetsro.governance.web.inquiry;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.governance.domain.inquiry.InquiryFilter;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.NavigationItem;
import se.arbetsro.platform.web.Shell;

/** Where inquiries are found: navigation, search, audit trail, command line, page of a unit. */
@Configuration(proxyBeanMethods = false)
class InquiryPlaces {

    private static final int OF_A_UNIT = 5;

    @Bean
    NavigationItem inquiriesItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                75,
                "governance.inquiries",
                "/inquiries",
                Permission.BODY_READ);
    }

    @Bean
    AuditedObjects auditedInquiries() {
        return () ->
                List.of(
                        new AuditedObjects.Seen(
                                "inquiry", Permission.BODY_READ, "/inquiries/{id}"));
    }

    @Bean
    ExportList inquiryExport(InquiryListController page) {
        return new PermittedList(
                "inquiries",
                Permission.BODY_READ,
                Set.of("unit", "kind", "state", "due", "area", "responsible"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(InquiryFilterForm.class), format));
    }

    @Bean
    SearchSource inquirySearch(InquiryQueries inquiries) {
        return new SearchSource() {
            @Override
            public int order() {
                return 87;
            }

            @Override
            public String label() {
                return "governance.inquiries";
            }

            @Override
            public List<Hit> find(SearchWords words, Shell shell, int most) {
                if (!Access.may(CurrentViewer.get(), Permission.BODY_READ)) {
                    return List.of();
                }
                return inquiries.named(words.like(), most).stream()
                        .map(one ->
                                new Hit(
                                        one.title(),
                                        InquiryWords.of(shell, one.kind()) + " · " + one.unit(),
                                        InquiryWords.address(one.id())))
                        .toList();
            }
        };
    }

    @Bean
    UnitPageSection inquiriesOfUnit(InquiryQueries inquiries) {
        return new UnitPageSection() {
            @Override
            public int order() {
                return 77;
            }

            @Override
            public String title() {
                return "governance.inquiries";
            }

            @Override
            public List<Line> linesFor(UnitId unit, Shell shell) {
                if (!Access.may(CurrentViewer.get(), Permission.BODY_READ)) {
                    return List.of();
                }
                return inquiries.list(InquiryFilter.of(unit), OF_A_UNIT, 0).stream()
                        .map(one ->
                                new Line(
                                        one.title(),
                                        InquiryWords.address(one.id()),
                                        InquiryWords.of(shell, one.state())))
                        .toList();
            }
        };
    }
}
