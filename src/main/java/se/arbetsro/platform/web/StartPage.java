package se.arbetsro.platform.web;

import java.util.List;

/**
 * The start page: what there is for this person, from all modules.
 *
 * @param toDo most urgent first, at most seven
 */
public record StartPage(
        Shell shell,
        List<StartPageCard.Line> toDo,
        List<StartPageCard.Line> units,
        List<StartPageCard.Line> dates,
        List<StartPageCard.Line> standing)
        implements Page {}
