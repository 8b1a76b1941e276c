package fairlead.lead.view;

import fairlead.lead.Visibility;

import java.util.Optional;

/// What is to become of a saved view besides its content; what is empty stays.
public record ViewEdit(
        Optional<String> name,
        Optional<Visibility> visibility,
        Optional<Boolean> pinned,
        Optional<Boolean> opensFirst) {

    private static final ViewEdit NOTHING =
            new ViewEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static ViewEdit name(String name) {
        return new ViewEdit(
                Optional.of(name), NOTHING.visibility, NOTHING.pinned, NOTHING.opensFirst);
    }

    public static ViewEdit visibility(Visibility visibility) {
        return new ViewEdit(
                NOTHING.name, Optional.of(visibility), NOTHING.pinned, NOTHING.opensFirst);
    }

    public static ViewEdit pinned(boolean pinned) {
        return new ViewEdit(
                NOTHING.name, NOTHING.visibility, Optional.of(pinned), NOTHING.opensFirst);
    }

    public static ViewEdit opensFirst(boolean opensFirst) {
        return new ViewEdit(
                NOTHING.name, NOTHING.visibility, NOTHING.pinned, Optional.of(opensFirst));
    }
}
