package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** The way from a locked data directory to a server that runs, is checked and is watched. */
record Launch(DataFolder folder, DatabaseSettings settings) {

    /** What a launch leads to. */
    record Launched(
            Server server,
            Watch watch,
            DatabaseAccess owner,
            DatabaseAccess app,
            Optional<DatabaseAccess> superuser) {}

    Launched go() throws IOException, SQLException, InterruptedException {
        var programs = Programs.in(unpacked());
        var log = ServerLog.in(folder.logs());
        var server = new Server(folder, programs, log, settings.durable());
        var passwords = Passwords.in(folder.passwords());
        server.initialise(passwords.fileOf(Server.SUPERUSER));
        // An orphan of the last run still has the port that we would like to keep.
        server.clearTheWay();
        var port = new Port(folder.port()).choose();
        var roles = new Roles(port, passwords);
        var done = false;
        try {
            server.start(port);
            check(roles);
            var superuser =
                    settings.superuser()
                            ? Optional.of(roles.superuser())
                            : Optional.<DatabaseAccess>empty();
            var owner = roles.owner();
            var app = roles.app();
            done = true;
            return new Launched(server, Watch.over(server, port), owner, app, superuser);
        } finally {
            if (!done) {
                server.stop();
            }
        }
    }

    private Path unpacked() throws IOException {
        var archive = ProgramArchive.forThisMachine();
        if (settings.programs().isPresent()) {
            return archive.unpackInto(settings.programs().get());
        }
        var unpacked = archive.unpackInto(folder.programs());
        archive.deleteOthersIn(folder.programs());
        return unpacked;
    }

    private void check(Roles roles) throws IOException, SQLException {
        roles.prepare();
        if (settings.durable()) {
            try (var connection = roles.app().connect()) {
                Durability.require(connection);
            }
        }
    }
}
