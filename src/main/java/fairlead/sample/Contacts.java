package fairlead.sample;

import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.contact.Support;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// The people on their side: the one who wrote first, and those who join later.
final class Contacts {

    private static final List<ContactRole> OTHERS =
            List.of(
                    ContactRole.DECISION_MAKER,
                    ContactRole.TECHNICAL,
                    ContactRole.FINANCIAL,
                    ContactRole.INFLUENCER,
                    ContactRole.END_USER,
                    ContactRole.OTHER);

    private final Tale tale;
    private final People people;

    Contacts(Tale tale, People people) {
        this.tale = tale;
        this.people = people;
    }

    /// The first one comes with the lead, the others while it is talked about.
    void meet(Instant born, Span talks) {
        Plot plot = tale.plot();
        LeadContact first = contact(plot.person(), ContactRole.PRIMARY, born);
        first.becomePrimary();
        tale.speaks(first.id());
        tale.beat(born.plusSeconds(1), tale.owner(), Kinds.SAMPLE, work -> work.add(first));
        int more = plot.chance(70) ? plot.random().nextInt(4) : 0;
        for (int i = 0; i < more; i++) {
            ContactRole role = OTHERS.get((plot.random().nextInt(2) + 2 * i) % OTHERS.size());
            Instant at = talks.at(0.2 + 0.2 * i);
            LeadContact contact = contact(people.pick(plot.random(), plot.firm()), role, at);
            tale.beat(at, tale.owner(), Kinds.SAMPLE, work -> work.add(contact));
        }
    }

    private LeadContact contact(Person person, ContactRole role, Instant at) {
        RandomGenerator random = tale.plot().random();
        Firm firm = tale.plot().firm();
        LeadContact contact = new LeadContact(tale.lead(), person.name(), person.email(), role, at);
        contact.introduce(person.name(), people.title(random, firm, role.label()));
        String phone = random.nextInt(3) > 0 ? firm.country().phone(random) : null;
        contact.reachAt(person.email(), phone, null);
        contact.stand(Support.values()[random.nextInt(Support.values().length)]);
        return contact;
    }
}
