package se.arbetsro.platform.document;

/** A piece of a document that every form can render. */
public sealed interface Block
        permits Heading,
                Paragraph,
                ItemList,
                Facts,
                KeyFigures,
                Table,
                ChartFigure,
                HeatMapFigure,
                Note,
                Contents,
                PageBreak {}
