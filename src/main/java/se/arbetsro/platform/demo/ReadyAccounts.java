package se.arbetsro.platform.demo;

import java.util.List;

/** The ready accounts of the sample; none in a municipality of its own. */
public interface ReadyAccounts {

    List<ReadyAccount> all();

    /** The password that all of them have, made when the sample was loaded; empty without one. */
    String password();

    /** A token for the API that the sample has ready; empty without one. */
    String token();
}
