# The base needs Node with its headers and a person `node`, as the official images have them.
# Node 26 or 22. Node 24.19 to 24.21 are refused below: compiled with their headers, the module that
# keeps the record aborts the house when a statement is collected (nodejs/node#65446).
ARG NODE=node:26-bookworm-slim

FROM ${NODE} AS build
WORKDIR /app
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
# The one native module is compiled from the locked source with the headers of the base: no binary
# of another origin comes in, and nothing but a package registry has to be reachable.
RUN npm ci --ignore-scripts --no-audit --no-fund \
 && headers="$(node -p 'require("path").resolve(process.execPath, "../..")')" \
 && npm explore better-sqlite3 -- node-gyp rebuild --release --nodedir="$headers"
COPY tsconfig.json .tsconfig.build.json ./
COPY scripts ./scripts
COPY src ./src
COPY views ./views
RUN node scripts/build.mjs
COPY migrations ./migrations
COPY LICENSE ./
# What only a build needs stays behind, and a checkout that only its owner may read becomes readable
# for `node`.
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
 && find node_modules/better-sqlite3/build -type f \
    ! -path '*/build/Release/better_sqlite3.node' -delete \
 && find node_modules -type d -empty -delete \
 && chmod -R a+rX dist migrations node_modules views LICENSE package.json
# What is left opens a record and outlives that its statements are collected in the midst of
# compiled code: the headers named above fail here, in the build, and not in a room.
RUN node -e 'const db = new (require("better-sqlite3"))(":memory:"); let kept; \
  for (let round = 0; round < 20; round++) { \
    for (let n = 0; n < 50; n++) db.prepare("SELECT 1"); \
    for (let n = 0; n < 1e6; n++) kept = { n }; \
  }'

FROM ${NODE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN install -d -o node -g node -m 700 /data
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/views ./views
COPY --from=build /app/package.json /app/LICENSE ./
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# Whether the process lives. /readyz says whether the record takes everything; a house that cannot
# write still reads, and must not be stopped for it.
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
