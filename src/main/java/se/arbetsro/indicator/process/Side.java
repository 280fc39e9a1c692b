package se.arbetsro.indicator.process;

/** Above or below; of a direction: up or down. */
public enum Side {
    HIGH,
    LOW
}
