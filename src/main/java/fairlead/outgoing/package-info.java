/// Everything that leaves the house: what is to go, held until its time, and what became of it.
///
/// To put something in, call [fairlead.outgoing.OutgoingService#hold] within the work that decides
/// it. From then on it is data like any other: it is journaled, travels, can be stopped by anybody
/// who may change the lead ([fairlead.outgoing.OutgoingService#stop], also at sea), and an undo of
/// the deciding work stops it. `heldUntil` is whoever decides' to choose.
///
/// To have a word at the end of the hold, give [fairlead.outgoing.OutgoingRunner] a
/// [fairlead.outgoing.Check]: it is asked after the item was won and before it goes, and stops it
/// or holds it longer. To really send, give it a [fairlead.outgoing.Transport]; without one that is
/// linked the runner touches nothing.
///
/// Of all laptops and programs one wins an item, by a unique row in the team's database
/// ([fairlead.outgoing.Claims]). Whoever dies on the way leaves a lease behind: when it is over,
/// the same person's runner asks the transport whether the item went, and where even that is not
/// known, a person is asked. Nothing goes twice by itself.
package fairlead.outgoing;
