package se.arbetsro;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program: a modular monolith, started by {@code bin/run}. */
@Modulithic(systemName = "Arbetsro")
@SpringBootApplication
public class Arbetsro {

    public static void main(String[] arguments) {
        SpringApplication.run(Arbetsro.class, arguments);
    }
}
