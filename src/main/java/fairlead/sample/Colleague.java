package fairlead.sample;

import fairlead.storage.Actor;
import fairlead.team.User;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// One of those who work for the sample company; `share` is how many of a hundred leads are theirs.
record Colleague(User user, int share) {

    UUID id() {
        return user.id();
    }

    Actor actor() {
        return Actor.user(user.id());
    }

    /// The mailbox behind the address.
    UUID mailbox() {
        return UUID.nameUUIDFromBytes(email().getBytes(StandardCharsets.UTF_8));
    }

    String email() {
        return user.email();
    }

    String name() {
        return user.fullName();
    }

    String first() {
        return name().substring(0, name().indexOf(' '));
    }
}
