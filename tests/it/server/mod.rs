//! The server as phones meet it, over a socket: what it says, what it refuses, and how it stops.

mod answers;
mod refusals;
mod stopping;
