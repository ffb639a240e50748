package org.shegong.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;

/** Runs the rest of a request on behalf of somebody. */
public final class Requester {

    private Requester() {}

    static Actor stranger(HttpServletRequest request, String requestId) {
        return new Actor(null, "stranger", "", request.getRemoteAddr(), "", requestId);
    }

    public static void run(Actor actor, FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Acting.as(actor, () -> {
                try {
                    chain.doFilter(request, response);
                    return actor;
                } catch (IOException | ServletException failure) {
                    throw new Carried(failure);
                }
            });
        } catch (Carried carried) {
            carried.unpack();
        }
    }

    /** Takes a checked failure through a lambda. */
    private static final class Carried extends RuntimeException {
        Carried(Exception cause) {
            super(null, cause, false, false);
        }

        void unpack() throws ServletException, IOException {
            if (getCause() instanceof IOException failure) {
                throw failure;
            } else if (getCause() instanceof ServletException failure) {
                throw failure;
            }
            throw this;
        }
    }
}
