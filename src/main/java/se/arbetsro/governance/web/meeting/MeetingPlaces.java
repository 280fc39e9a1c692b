package se.arbetsro.governance.web.meeting;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.web.NavigationItem;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.platform.web.StartPageCard.Kind;
import se.arbetsro.platform.web.StartPageCard.Line;

/** Where meetings are found: navigation, start page, and the list for the command line. */
@Configuration(proxyBeanMethods = false)
class MeetingPlaces {

    private static final int MOST = 5;

    @Bean
    NavigationItem meetingsItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                65,
                "governance.meetings",
                "/meetings",
                Permission.BODY_READ);
    }

    @Bean
    ExportList meetingExport(MeetingListController page) {
        return new PermittedList(
                "meetings",
                Permission.BODY_READ,
                Set.of("unit", "body", "from", "to", "mine"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(MeetingFilterForm.class), format));
    }

    /** Dates: the next meetings of the bodies that the viewer sits in. */
    @Bean
    StartPageCard comingMeetings(MeetingQueries meetings) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.BODY_READ)
                        ? meetings.coming(shell.today(), MOST).stream()
                                .map(meeting ->
                                        new Line(
                                                Kind.DATES,
                                                shell.t("governance.meeting.date", meeting.body()),
                                                MeetingWords.href(meeting),
                                                meeting.day(),
                                                MeetingWords.time(meeting)))
                                .toList()
                        : List.of();
    }

    /** To do: minutes that wait for the viewer's signature. */
    @Bean
    StartPageCard minutesToSign(MeetingQueries meetings) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.BODY_READ)
                        ? meetings.toSign(viewer.id()).stream()
                                .map(meeting ->
                                        new Line(
                                                Kind.TO_DO,
                                                shell.t(
                                                        "governance.minutes.toSign",
                                                        MeetingWords.title(shell, meeting)),
                                                MeetingWords.href(meeting) + "/minutes",
                                                null,
                                                null))
                                .toList()
                        : List.of();
    }

    /** To do: what meetings gave the viewer to do. */
    @Bean
    StartPageCard tasksOfMeetings(MatterQueries matters) {
        return (viewer, shell) ->
                Access.may(viewer, Permission.BODY_READ)
                        ? matters.openTasksOf(viewer.id()).stream()
                                .map(task ->
                                        new Line(
                                                Kind.TO_DO,
                                                task.what(),
                                                "/meetings/"
                                                        + task.meetingId().value()
                                                        + "/minutes",
                                                task.dueOn(),
                                                task.body()))
                                .toList()
                        : List.of();
    }
}
