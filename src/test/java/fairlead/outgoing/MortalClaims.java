package fairlead.outgoing;

/// Claims of a program that is killed before or after one of its steps.
final class MortalClaims implements Claims {

    static final class Killed extends Error {}

    private final Claims claims;
    private int left;

    MortalClaims(Claims claims, int steps) {
        this.claims = claims;
        this.left = steps;
    }

    private void breathe() {
        if (left-- == 0) {
            throw new Killed();
        }
    }

    @Override
    public Claim claim(Outgoing item) {
        breathe();
        Claim claim = claims.claim(item);
        breathe();
        return claim;
    }

    @Override
    public boolean start(Outgoing item) {
        breathe();
        boolean started = claims.start(item);
        breathe();
        return started;
    }

    @Override
    public void sent(Outgoing item, Sent sent) {
        breathe();
        claims.sent(item, sent);
        breathe();
    }

    @Override
    public void unsure(Outgoing item) {
        claims.unsure(item);
    }

    @Override
    public void off(Outgoing item) {
        claims.off(item);
    }

    @Override
    public void release(Outgoing item) {
        claims.release(item);
    }
}
