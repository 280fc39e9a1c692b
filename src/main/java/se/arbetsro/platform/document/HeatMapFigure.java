package se.arbetsro.platform.document;

import se.arbetsro.platform.chart.HeatMap;

/** A heat map with what its levels mean and the whole names of its columns. */
public record HeatMapFigure(HeatMap heatMap) implements Block {}
